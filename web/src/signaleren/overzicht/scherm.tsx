import { createLazyRoute } from '@tanstack/react-router';

export const Route = createLazyRoute('/')({ component: Scherm });

function Scherm() {
  return <h1>/</h1>;
}
