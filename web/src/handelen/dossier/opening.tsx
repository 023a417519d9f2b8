import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, Card, ErrorState, FoutOverzicht, TextField } from '../../ui/index.ts';
import { usePoging } from '../poging.ts';
import { beginInvoer, type Invoeren, leesAlles } from './invoer.ts';
import { type GekozenOnderwerp, Onderwerpkeuze, type Onderwerpsoort } from './onderwerpkeuze.tsx';
import type { Procedure } from './typen.ts';
import { Velden, veldPlek } from './veldinvoer.tsx';
import { type Fouten, uitServer } from './venster.tsx';
import { DOSSIERS, openDossier } from './vragen.ts';

const KORTST = 3;

/** What a dossier is called, what it is about, and what its procedure asks at the start. */
export function Opening({ procedure }: { readonly procedure: Procedure }) {
  const t = useTranslations('dossier.nieuw');
  const v = useTranslations('dossier.veld');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const soorten = procedure.onderwerpen as readonly Onderwerpsoort[];
  const gevraagd = procedure.opent.vraagt ?? [];
  const [titel, setTitel] = useState('');
  const [onderwerp, setOnderwerp] = useState<GekozenOnderwerp>({ soort: soorten[0] ?? 'geen', code: null });
  const [invoer, setInvoer] = useState<Invoeren>(() => beginInvoer(procedure.velden, gevraagd, {}));
  const poging = usePoging();
  const [fouten, setFouten] = useState<Fouten>({});
  const { waarden, missers } = leesAlles(procedure.velden, gevraagd, invoer);
  const mis = (): Fouten => ({
    ...(onderwerp.soort !== 'geen' && onderwerp.code === null ? { onderwerp: t('onderwerpMis') } : {}),
    ...(titel.trim().length < KORTST ? { titel: t('titelMis') } : {}),
    ...Object.fromEntries(
      Object.entries(missers).map(([code, misser]) => [
        veldPlek(code),
        v(misser, { naam: procedure.velden[code]?.naam ?? code }),
      ]),
    ),
  });
  const open = async (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    const nu = mis();
    setFouten(nu);
    if (Object.keys(nu).length > 0) return;
    const dossier = {
      procedure: procedure.code,
      titel: titel.trim(),
      onderwerp:
        onderwerp.soort === 'geen'
          ? ({ soort: 'geen' } as const)
          : { soort: onderwerp.soort, code: onderwerp.code ?? '' },
      velden: waarden,
    };
    const geopend = await poging.doe(dossier, async (sleutel) => {
      try {
        return await openDossier({ ...dossier, sleutel });
      } catch (oorzaak) {
        setFouten(uitServer(oorzaak));
        throw oorzaak;
      }
    });
    if (!geopend) return;
    void queries.invalidateQueries({ queryKey: DOSSIERS });
    await navigate({ to: '/dossiers/$id', params: { id: String(geopend.id) } });
  };
  const lijst = Object.entries(fouten);
  return (
    <Card titel={procedure.naam} onderschrift={t('bron', { bron: procedure.bron })}>
      <form className="baken-formulier" onSubmit={open} noValidate>
        <FoutOverzicht fouten={lijst.map(([veld, melding]) => ({ veld, melding }))} />
        {poging.fout !== undefined && lijst.length === 0 && <ErrorState fout={poging.fout} />}
        <Onderwerpkeuze
          soorten={soorten}
          gekozen={onderwerp}
          zet={setOnderwerp}
          fout={fouten.onderwerp ?? fouten['onderwerp-code']}
        />
        <TextField
          id="titel"
          label={t('titelLabel')}
          uitleg={t('titelUitleg')}
          verplicht
          value={titel}
          onChange={setTitel}
          fout={fouten.titel}
        />
        <Velden
          velden={procedure.velden}
          gevraagd={gevraagd}
          invoer={invoer}
          zet={(code, nieuw) => setInvoer((oud) => ({ ...oud, [code]: nieuw }))}
          fout={(code) => fouten[veldPlek(code)]}
        />
        <div>
          <Button type="submit" soort="primary" isDisabled={poging.bezig}>
            {t(poging.bezig ? 'bezig' : 'open')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
