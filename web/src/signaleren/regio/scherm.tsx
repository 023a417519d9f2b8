import { createLazyRoute } from '@tanstack/react-router';

export const Route = createLazyRoute('/regios/$code')({ component: Scherm });

function Scherm() {
  return <h1>/regios/$code</h1>;
}
