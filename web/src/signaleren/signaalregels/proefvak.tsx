import { IconPlayerPlay } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Kwartaalstaven } from '../../grafiek/index.ts';
import { useOpmaak } from '../../taal/taal.tsx';
import { Alert, Button, Card, ErrorState, ProgressBar } from '../../ui/index.ts';
import { Ernstwoord } from '../signalen/woorden.tsx';
import type { Proef } from './gebruik-proef.ts';
import { telProef } from './tellen.ts';
import type { Toetsuitkomst, Uitkomst, Wie } from './typen.ts';

interface ProefvakProps {
  readonly proef: Proef;
  /** Mistakes in what is written now. */
  readonly fouten: number;
  readonly weegt: Toetsuitkomst['invoer'];
}

/** What the rule would have flagged over the last twelve quarters, and what changes against the version that holds. */
export function Proefvak({ proef, fouten, weegt }: ProefvakProps) {
  const t = useTranslations('signaalregels.proef');
  const bezig = proef.stand === 'bezig';
  return (
    <Card titel={t('titel')} onderschrift={t('onder')}>
      <div className="baken-proefuitkomst" aria-live="polite" aria-busy={bezig}>
        {weegt.length > 0 && (
          <p className="baken-stil">{t('weegt', { wat: [...new Set(weegt.map(({ naam }) => naam))].join(', ') })}</p>
        )}
        <div>
          <Button
            isDisabled={bezig || fouten > 0}
            icoon={<IconPlayerPlay size={17} aria-hidden="true" />}
            onPress={() => void proef.doe()}
          >
            {t('doe')}
          </Button>
        </div>
        {fouten > 0 && <p className="baken-stil">{t('eerstFouten', { aantal: fouten })}</p>}
        {bezig && <ProgressBar label={t('bezig')} tekst={t('bezigTekst')} />}
        {proef.fout !== undefined && <ErrorState fout={proef.fout} />}
        {proef.uitkomst?.uitkomst && (
          <>
            {proef.achterhaald && <Alert soort="let" titel={t('achterhaald')} />}
            <Gevonden uitkomst={proef.uitkomst.uitkomst} />
          </>
        )}
      </div>
    </Card>
  );
}

function Gevonden({ uitkomst }: { readonly uitkomst: Uitkomst }) {
  const t = useTranslations('signaalregels.proef');
  const { onderwerpen, nuLopend, erbij, weg, erbijAantal, wegAantal, kwartalen } = uitkomst;
  const som = telProef(kwartalen);
  const nu = kwartalen.at(-1)?.nu ?? null;
  return (
    <>
      <p>
        {t('zin', { nieuw: som.proef.nieuw, onderwerpen })} {som.nu !== null && t('zinNu', { nieuw: som.nu.nieuw })}
      </p>
      <p>
        {t('raak', { raak: som.beoordeeld.raak, nieuw: som.beoordeeld.nieuw })}{' '}
        {som.beoordeeldNu !== null && t('raakNu', { raak: som.beoordeeldNu.raak, nieuw: som.beoordeeldNu.nieuw })}
      </p>
      <Verloop uitkomst={uitkomst} />
      <section>
        <h3>{t('nuKop')}</h3>
        <p>
          {t('nuLopend', { proef: nuLopend })} {nu !== null && t('nuLopendNu', { nu: nu.lopend })}
        </p>
      </section>
      <Namen titel={t('erbij', { aantal: erbijAantal })} wie={erbij} meer={erbijAantal - erbij.length} />
      {som.nu !== null && <Namen titel={t('weg', { aantal: wegAantal })} wie={weg} meer={wegAantal - weg.length} />}
    </>
  );
}

function Verloop({ uitkomst: { kwartalen } }: { readonly uitkomst: Uitkomst }) {
  const t = useTranslations('signaalregels.proef');
  const opmaak = useOpmaak();
  const metNu = kwartalen.some(({ nu }) => nu !== null);
  const som = telProef(kwartalen);
  return (
    <Kwartaalstaven
      zin={t('grafiek', { nieuw: som.proef.nieuw, raak: som.proef.raak, nu: som.nu === null ? 'geen' : som.nu.nieuw })}
      namen={{ waarde: t('nieuw'), deel: t('raakNaam'), ernaast: metNu ? t('nuNaam') : null }}
      staven={kwartalen.map(({ periode, proef, nu, nogTeBeoordelen }) => ({
        periode,
        waarde: proef.nieuw,
        deel: proef.raak,
        ernaast: nu === null ? null : nu.nieuw,
        zin: `${opmaak.periode(periode)}: ${t('staaf', { nieuw: proef.nieuw, raak: proef.raak })}${
          nogTeBeoordelen ? ` ${t('nogTeBeoordelen')}` : ''
        }`,
      }))}
      tabel={{
        bijschrift: t('tabel'),
        koppen: [t('kwartaal'), t('nieuw'), t('raakNaam'), t('lopend'), ...(metNu ? [t('nuNieuw'), t('nuRaak')] : [])],
        getallen: metNu ? 5 : 3,
        rijen: kwartalen.map(({ periode, proef, nu, nogTeBeoordelen }) => ({
          sleutel: periode,
          cellen: [
            <>
              {opmaak.periode(periode)}
              {nogTeBeoordelen && <span className="baken-rijnaam__bij">{t('nogTeBeoordelen')}</span>}
            </>,
            proef.nieuw,
            proef.raak,
            proef.lopend,
            ...(metNu ? [nu?.nieuw ?? '', nu?.raak ?? ''] : []),
          ],
        })),
      }}
    />
  );
}

interface NamenProps {
  readonly titel: string;
  readonly wie: readonly Wie[];
  /** How many more there are than are named. */
  readonly meer: number;
}

function Namen({ titel, wie, meer }: NamenProps) {
  const t = useTranslations('signaalregels.proef');
  return (
    <section>
      <h3>{titel}</h3>
      {wie.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
        <ul className="baken-proefnamen" tabIndex={0} aria-label={titel}>
          {wie.map(({ kvk, gebied, naam, ernst }) => (
            <li key={kvk ?? gebied ?? naam}>
              {kvk === null ? (
                naam
              ) : (
                <Link to="/aanbieders/$kvk" params={{ kvk }}>
                  {naam}
                </Link>
              )}
              <Ernstwoord ernst={ernst} />
            </li>
          ))}
        </ul>
      )}
      {meer > 0 && <p className="baken-stil">{t('enMeer', { aantal: meer })}</p>}
    </section>
  );
}
