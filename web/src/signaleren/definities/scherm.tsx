import { createLazyRoute } from '@tanstack/react-router';

export const Route = createLazyRoute('/over-deze-cijfers')({ component: Scherm });

function Scherm() {
  return <h1>/over-deze-cijfers</h1>;
}
