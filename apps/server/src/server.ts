// The product's door for `npm start`.
import { rememberCompiled } from './remember-compiled.ts';

rememberCompiled();
await import('./serve.ts');
