import { IconCalendarPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { apiAdres } from '../../api/client.ts';
import { DownloadLink, WachtOp } from '../../ui/index.ts';
import type { Dossier } from '../dossier/typen.ts';
import { Afspraken } from './afspraken.tsx';
import { Agenda } from './agenda.tsx';
import { Verslagdeel } from './verslag.tsx';
import { Voorbereiden } from './voorbereiding.tsx';
import { overlegVraag } from './vragen.ts';
import './gesprekken.css';

/** In which role somebody leads a meeting, per procedure. */
const LEIDT: Readonly<Record<string, string>> = { accountgesprek: 'accountmanager', kwartaaloverleg: 'voorzitter' };

/** What a talk or meeting adds to the page of its dossier: agenda, minutes, agreements and report on one page. */
export default function Overlegdeel({ dossier }: { readonly dossier: Dossier }) {
  const t = useTranslations('gesprekken.overleg');
  const vraag = useQuery(overlegVraag(dossier.id));
  const open = dossier.geslotenOp === null && dossier.magSchrijven;
  const leidt = open && dossier.rollen.includes(LEIDT[dossier.procedure.code] ?? '');
  return (
    <div className="baken-stapel">
      {typeof dossier.velden.datum === 'string' && (
        <div>
          <DownloadLink
            href={apiAdres(`/overleggen/${dossier.id}/uitnodiging.ics`)}
            icoon={<IconCalendarPlus size={17} aria-hidden="true" />}
          >
            {t('agendabestand')}
          </DownloadLink>
        </div>
      )}
      <WachtOp vraag={vraag} regels={8}>
        {(overleg) => (
          <>
            {dossier.procedure.code === 'accountgesprek' && (leidt || overleg.voorbereiding) && (
              <Voorbereiden dossier={dossier} overleg={overleg} />
            )}
            <Agenda dossier={dossier} overleg={overleg} leidt={leidt} />
            <Afspraken dossier={dossier} leidt={leidt} />
            <Verslagdeel dossier={dossier} overleg={overleg} />
          </>
        )}
      </WachtOp>
    </div>
  );
}
