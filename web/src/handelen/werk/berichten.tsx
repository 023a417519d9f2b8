import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Badge, Button, Card, ErrorState } from '../../ui/index.ts';
import { type Groep, perDossier } from './indelen.ts';
import { type Bericht, WERK, zetGelezen } from './vragen.ts';

interface BerichtenProps {
  readonly berichten: readonly Bericht[];
  readonly ongelezen: number;
}

/** What happened in dossiers that this person should know; what was read stays, further down. */
export function Berichten({ berichten, ongelezen }: BerichtenProps) {
  const t = useTranslations('werk.bericht');
  const queries = useQueryClient();
  const [fout, setFout] = useState<unknown>();
  const lees = async (ids: readonly number[]) => {
    try {
      await zetGelezen(ids);
      setFout(undefined);
      await queries.invalidateQueries({ queryKey: WERK });
    } catch (oorzaak) {
      setFout(oorzaak);
    }
  };
  const nieuw = berichten.filter(({ gelezen }) => !gelezen);
  const oud = berichten.filter(({ gelezen }) => gelezen);
  return (
    <Card
      titel={t('titel')}
      onderschrift={t('onder', { aantal: ongelezen })}
      acties={
        nieuw.length > 1 && (
          <Button klein soort="quiet" onPress={() => void lees(nieuw.map(({ id }) => id))}>
            {t('alles')}
          </Button>
        )
      }
    >
      {fout !== undefined && <ErrorState fout={fout} />}
      {berichten.length === 0 && <p className="baken-stil">{t('geen')}</p>}
      <Groepen berichten={nieuw} lees={(ids) => void lees(ids)} />
      {oud.length > 0 && (
        <details>
          <summary>{t('gelezen', { aantal: oud.length })}</summary>
          <Groepen berichten={oud} />
        </details>
      )}
    </Card>
  );
}

interface GroepenProps {
  readonly berichten: readonly Bericht[];
  lees?(ids: readonly number[]): void;
}

const Groepen = ({ berichten, lees }: GroepenProps) => (
  <ul className="baken-dossierlijst">
    {perDossier(berichten).map((groep) => (
      <Dossier key={groep[0].dossierId} groep={groep} {...(lees && { lees: () => lees(groep.map(({ id }) => id)) })} />
    ))}
  </ul>
);

/** What is new in one dossier, or was. */
function Dossier({ groep, lees }: { readonly groep: Groep<Bericht>; lees?(): void }) {
  const t = useTranslations('werk.bericht');
  const { tijdstip } = useOpmaak();
  const { dossierId, titel, kenmerk, oefening } = groep[0];
  return (
    <li>
      <div>
        <p className="baken-taak__feiten">
          {lees && <Badge>{t('nieuw')}</Badge>}
          {oefening && <Badge toon="saffraan">{t('oefening')}</Badge>}
          <Link to="/dossiers/$id" params={{ id: String(dossierId) }} {...(lees ? { onClick: lees } : {})}>
            {`${titel} (${kenmerk})`}
          </Link>
        </p>
        <ul className="baken-berichten">
          {groep.map(({ id, op, tekst }) => (
            <li key={id}>
              {tekst}{' '}
              <time dateTime={op} className="baken-stil">
                {tijdstip(op)}
              </time>
            </li>
          ))}
        </ul>
      </div>
      {lees && (
        <Button klein soort="quiet" onPress={lees} aria-label={t('zetGelezenVan', { kenmerk })}>
          {t('zetGelezen')}
        </Button>
      )}
    </li>
  );
}
