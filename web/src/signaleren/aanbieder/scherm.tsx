import { createLazyRoute } from '@tanstack/react-router';

export const Route = createLazyRoute('/aanbieders/$kvk')({ component: Scherm });

function Scherm() {
  return <h1>/aanbieders/$kvk</h1>;
}
