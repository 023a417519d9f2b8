import '../stijl/index.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { maakQueryClient } from '../api/vragen.ts';
import { TaalProvider } from '../taal/taal.tsx';
import { laatAlleenNietsDoor } from './opmaakbeleid.ts';
import { maakRouter } from './router.tsx';

laatAlleenNietsDoor();

const plek = document.getElementById('app');
if (!plek) throw new Error('index.html has no element with id "app"');

const queries = maakQueryClient();
const router = maakRouter(queries);

createRoot(plek).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <TaalProvider>
        <RouterProvider router={router} />
      </TaalProvider>
    </QueryClientProvider>
  </StrictMode>,
);
