import { createLazyRoute } from '@tanstack/react-router';

export const Route = createLazyRoute('/gegevens')({ component: Scherm });

function Scherm() {
  return <h1>/gegevens</h1>;
}
