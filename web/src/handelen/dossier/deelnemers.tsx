import { IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useDeferredValue, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Button, Card, Select, Skeleton, ZoekKeuze } from '../../ui/index.ts';
import { Redenvenster } from './dagvenster.tsx';
import { leidt } from './mensen.ts';
import type { Deelnemer, Dossier } from './typen.ts';
import { Opdrachtvenster } from './venster.tsx';
import { partijenVraag } from './vragen.ts';

const DatePicker = lazy(() => import('../../ui/datum.tsx'));
const KORTST = 2;

/** Which parties take part, in which role and until when, with the people who may act for them. */
export function Deelnemers({ dossier }: { readonly dossier: Dossier }) {
  const t = useTranslations('dossier.deelnemer');
  const { datum } = useOpmaak();
  const [nieuw, setNieuw] = useState(false);
  const [weg, setWeg] = useState<Deelnemer>();
  const mag = leidt(dossier);
  const rolnaam = (rol: string) => dossier.procedure.rollen[rol]?.naam ?? rol;
  return (
    <Card
      titel={t('titel')}
      acties={
        mag && (
          <Button
            klein
            soort="quiet"
            icoon={<IconUserPlus size={16} aria-hidden="true" />}
            onPress={() => setNieuw(true)}
          >
            {t('nieuw')}
          </Button>
        )
      }
    >
      <ul className="baken-dossierlijst">
        {dossier.deelnemers.map((deelnemer) => (
          <li key={`${deelnemer.partijId}-${deelnemer.rol}`}>
            <div>
              <p>
                <b>{deelnemer.naam}</b>
              </p>
              <p className="baken-stil">
                {rolnaam(deelnemer.rol)}
                {deelnemer.tot && ` · ${t('tot', { datum: datum(deelnemer.tot) })}`}
              </p>
              <p className="baken-stil">
                {deelnemer.mensen.length > 0 ? deelnemer.mensen.map(({ naam }) => naam).join(', ') : t('niemand')}
              </p>
            </div>
            {mag && deelnemer.partijId !== dossier.eigenPartijId && (
              <Button
                klein
                soort="quiet"
                className="baken-niet-afdrukken"
                aria-label={t('wegVan', { naam: deelnemer.naam, rol: rolnaam(deelnemer.rol) })}
                onPress={() => setWeg(deelnemer)}
              >
                {t('weg')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {nieuw && <Nieuwvenster dossier={dossier} onSluit={() => setNieuw(false)} />}
      {weg && (
        <Redenvenster
          dossier={dossier}
          titel={t('wegVan', { naam: weg.naam, rol: rolnaam(weg.rol) })}
          uitleg={t('wegUitleg')}
          doe={t('weg')}
          tegen={({ deelnemers }) => {
            const nu = deelnemers.find((d) => d.partijId === weg.partijId && d.rol === weg.rol);
            return nu ? nu.blijft : t('alWeg');
          }}
          opdracht={(reden) => ({ soort: 'deelnemerWeg', partijId: weg.partijId, rol: weg.rol, reden })}
          onSluit={() => setWeg(undefined)}
        />
      )}
    </Card>
  );
}

function Nieuwvenster({ dossier, onSluit }: { readonly dossier: Dossier; onSluit(): void }) {
  const t = useTranslations('dossier.deelnemer');
  const rollen = Object.entries(dossier.procedure.rollen);
  const [rol, setRol] = useState<string | null>(null);
  const [tekst, setTekst] = useState('');
  const [partij, setPartij] = useState<string | null>(null);
  const [tot, setTot] = useState<string>();
  const zoek = useDeferredValue(tekst.trim());
  const { data } = useQuery({
    ...partijenVraag(dossier.id, rol ?? '', zoek),
    enabled: rol !== null && zoek.length >= KORTST && partij === null,
  });
  const partijen = data?.partijen ?? [];
  const zetRol = (nieuw: string) => {
    setRol(nieuw);
    setPartij(null);
    setTekst('');
  };
  return (
    <Opdrachtvenster
      titel={t('nieuwTitel')}
      dossier={dossier}
      doe={t('nieuw')}
      uitleg={<p className="baken-stil">{t('nieuwUitleg')}</p>}
      onSluit={onSluit}
      maak={() => {
        const fouten = {
          ...(rol === null ? { rol: t('rolMis') } : {}),
          ...(partij === null ? { partij: t('partijMis') } : {}),
        };
        if (rol === null || partij === null) return { fouten };
        return { opdracht: { soort: 'deelnemerErbij', partijId: Number(partij), rol, tot: tot ?? null } };
      }}
    >
      {(fout) => (
        <>
          <div id="rol">
            <Select
              label={t('rol')}
              {...(rol ? { uitleg: dossier.procedure.rollen[rol]?.uitleg } : {})}
              value={rol}
              onChange={zetRol}
              keuzes={rollen.map(([code, { naam }]) => ({ waarde: code, naam }))}
              fout={fout('rol')}
            />
          </div>
          <div id="partij">
            <ZoekKeuze
              label={t('partij')}
              uitleg={t('partijUitleg')}
              keuzes={partijen.map(({ id, naam, soort }) => ({
                waarde: String(id),
                naam,
                bij: t(`soort.${soort as 'bank'}`),
              }))}
              value={partij}
              onChange={(nieuw) => {
                setPartij(nieuw);
                setTekst(partijen.find(({ id }) => String(id) === nieuw)?.naam ?? '');
              }}
              tekst={tekst}
              onTekst={(nieuw) => {
                setTekst(nieuw);
                if (nieuw !== partijen.find(({ id }) => String(id) === partij)?.naam) setPartij(null);
              }}
              leeg={t(rol === null ? 'eerstRol' : zoek.length < KORTST ? 'typ' : 'geenPartij')}
              fout={fout('partij')}
            />
          </div>
          <div id="tot">
            <Suspense fallback={<Skeleton regels={1} />}>
              <DatePicker
                label={t('totLabel')}
                uitleg={t('totUitleg')}
                value={tot}
                onChange={setTot}
                fout={fout('tot')}
              />
            </Suspense>
          </div>
        </>
      )}
    </Opdrachtvenster>
  );
}
