import { IconCircle, IconCircleCheck, IconCircleMinus, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { vandaag } from '../../app/vandaag.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Badge, Button, Card } from '../../ui/index.ts';
import { Dagvenster, Redenvenster } from './dagvenster.tsx';
import { stapVan } from './stapnaam.ts';
import { isOpen, Klaarvenster, Nieuwvenster, Toewijsvenster } from './taakvensters.tsx';
import { Tijdwoord } from './tijdwoord.tsx';
import type { Dossier, Taak } from './typen.ts';

type Wat = 'klaar' | 'wijsToe' | 'verzet' | 'weg';

/** What must be done, first what is due first; what was done or fell away below. */
export function Taken({ dossier }: { readonly dossier: Dossier }) {
  const t = useTranslations('dossier.taak');
  const [nieuw, setNieuw] = useState(false);
  const [open, setOpen] = useState<{ readonly taak: Taak; readonly wat: Wat }>();
  const lopend = dossier.taken.filter(({ stand }) => stand === 'open').toSorted(opDag);
  const gedaan = dossier.taken.filter(({ stand }) => stand !== 'open');
  const mag = dossier.magSchrijven && dossier.geslotenOp === null;
  return (
    <Card
      titel={t('titel')}
      onderschrift={t('onder', { open: lopend.length })}
      acties={
        mag && (
          <Button klein icoon={<IconPlus size={16} aria-hidden="true" />} onPress={() => setNieuw(true)}>
            {t('nieuw')}
          </Button>
        )
      }
    >
      {lopend.length > 0 && (
        <ul className="baken-dossierlijst baken-taken">
          {lopend.map((taak) => (
            <Rij key={taak.id} taak={taak} dossier={dossier} kies={(wat) => setOpen({ taak, wat })} />
          ))}
        </ul>
      )}
      {gedaan.length > 0 && (
        <details>
          <summary>{t('gedaan', { aantal: gedaan.length })}</summary>
          <ul className="baken-dossierlijst baken-taken">
            {gedaan.map((taak) => (
              <Rij key={taak.id} taak={taak} dossier={dossier} />
            ))}
          </ul>
        </details>
      )}
      {nieuw && <Nieuwvenster dossier={dossier} onSluit={() => setNieuw(false)} />}
      {open && <Venster dossier={dossier} {...open} onSluit={() => setOpen(undefined)} />}
    </Card>
  );
}

const opDag = (a: Taak, b: Taak): number => (a.tot ?? '9').localeCompare(b.tot ?? '9');

const TEKEN = { open: IconCircle, klaar: IconCircleCheck, vervallen: IconCircleMinus };

interface RijProps {
  readonly taak: Taak;
  readonly dossier: Dossier;
  kies?(wat: Wat): void;
}

function Rij({ taak, dossier, kies }: RijProps) {
  const t = useTranslations('dossier.taak');
  const { datum } = useOpmaak();
  const { naam, uitleg, voor, persoon, verplicht, tot, oorspronkelijkTot, stand, afgelopenOp } = taak;
  const stap = stapVan(dossier, taak.afgelopenMet);
  const Teken = TEKEN[stand];
  const rol = voor === null ? t('iedereen') : (dossier.procedure.rollen[voor]?.naam ?? voor);
  return (
    <li className="baken-taak">
      <Teken size={20} stroke={1.6} aria-hidden="true" className="baken-taak__teken" />
      <div className="baken-taak__tekst">
        <p>
          <b>{naam}</b> {verplicht && stand === 'open' && <Badge toon="grijs">{t('verplicht')}</Badge>}
        </p>
        {uitleg && <p className="baken-stil">{uitleg}</p>}
        <p className="baken-taak__feiten">
          <span>{persoon ? t('persoon', { naam: persoon.naam, rol }) : t('rol', { rol })}</span>
          {stand === 'open' && tot && <Tijdwoord tot={tot} vandaag={vandaag()} />}
          {stand !== 'open' && afgelopenOp && (
            <span>
              {stap ? t('vervallenBij', { datum: datum(afgelopenOp), stap }) : t(stand, { datum: datum(afgelopenOp) })}
            </span>
          )}
          {stand !== 'open' && tot && afgelopenOp && afgelopenOp > tot && (
            <span>{t('wasTeLaat', { tot: datum(tot) })}</span>
          )}
        </p>
        {tot !== oorspronkelijkTot && oorspronkelijkTot && (
          <p className="baken-stil">{t('eerst', { datum: datum(oorspronkelijkTot) })}</p>
        )}
        {kies && taak.magKlaar && taak.bezwaar && <p className="baken-stil">{taak.bezwaar}</p>}
        {kies && (taak.magKlaar || taak.magWeg) && (
          <div className="baken-taak__knoppen baken-niet-afdrukken">
            {taak.magKlaar && taak.bezwaar === null && (
              <Button klein onPress={() => kies('klaar')} aria-label={t('klaarVan', { naam })}>
                {t('doe.klaar')}
              </Button>
            )}
            {taak.mag && (
              <>
                <Button klein soort="quiet" onPress={() => kies('wijsToe')} aria-label={t('wijsToeVan', { naam })}>
                  {t('doe.wijsToe')}
                </Button>
                <Button klein soort="quiet" onPress={() => kies('verzet')} aria-label={t('verzetVan', { naam })}>
                  {t('doe.verzet')}
                </Button>
              </>
            )}
            {taak.magWeg && taak.stand === 'open' && (
              <Button klein soort="quiet" onPress={() => kies('weg')} aria-label={t('wegVan', { naam })}>
                {t('doe.weg')}
              </Button>
            )}
          </div>
        )}
      </div>
    </li>
  );
}

interface VensterProps {
  readonly dossier: Dossier;
  readonly taak: Taak;
  readonly wat: Wat;
  onSluit(): void;
}

function Venster({ dossier, taak, wat, onSluit }: VensterProps) {
  const t = useTranslations('dossier.taak');
  const tegen = (zicht: Dossier) => (isOpen(zicht, taak) ? null : t('nietOpen'));
  if (wat === 'klaar') return <Klaarvenster dossier={dossier} taak={taak} onSluit={onSluit} />;
  if (wat === 'wijsToe') return <Toewijsvenster dossier={dossier} taak={taak} onSluit={onSluit} />;
  if (wat === 'verzet')
    return (
      <Dagvenster
        dossier={dossier}
        titel={t('verzetVan', { naam: taak.naam })}
        uitleg={t('verzetUitleg')}
        doe={t('doe.verzet')}
        dag={taak.tot}
        tegen={tegen}
        opdracht={(tot, reden) => ({ soort: 'taakVerzet', taak: taak.id, tot, reden })}
        onSluit={onSluit}
      />
    );
  return (
    <Redenvenster
      dossier={dossier}
      titel={t('wegVan', { naam: taak.naam })}
      uitleg={t('wegUitleg')}
      doe={t('doe.weg')}
      tegen={tegen}
      opdracht={(reden) => ({ soort: 'taakWeg', taak: taak.id, reden })}
      onSluit={onSluit}
    />
  );
}
