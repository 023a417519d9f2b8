import { createLazyRoute } from '@tanstack/react-router';

export const Route = createLazyRoute('/regios')({ component: Scherm });

function Scherm() {
  return <h1>/regios</h1>;
}
