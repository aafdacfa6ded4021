import { Link } from '@tanstack/react-router';
import { Page } from './page.tsx';

/** In place of a page that there is not. */
export function PageNotFound() {
  return (
    <Page title="Page not found">
      <p>
        If you typed the address, check that it is right. If you followed a link, it is out of date.
      </p>
      <p>
        Go to the <Link to="/">Board</Link>, to <Link to="/protection">Protection</Link>, to{' '}
        <Link to="/measures">Measures</Link> or to <Link to="/data">Data</Link>.
      </p>
    </Page>
  );
}
