import { createLazyRoute } from '@tanstack/react-router';

export const Route = createLazyRoute('/aanbieders')({ component: Scherm });

function Scherm() {
  return <h1>/aanbieders</h1>;
}
