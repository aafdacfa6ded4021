import { brokenTraps } from './trap/broken-traps.ts';
import {
  codeAliasTrap,
  dateTraps,
  delimiterTraps,
  encodingTraps,
  headerAliasTrap,
} from './trap/manner-traps.ts';
import { everyRowTrap, rowTraps } from './trap/row-traps.ts';
import type { TrapFile } from './trap/trap-file.ts';

/** Every trap file, each with what must come of it when it is read on 15 January 2025. */
export function trapFiles(): readonly TrapFile[] {
  return [
    ...encodingTraps(),
    ...delimiterTraps(),
    ...dateTraps(),
    headerAliasTrap(),
    codeAliasTrap(),
    ...rowTraps(),
    everyRowTrap(),
    ...brokenTraps(),
  ];
}
