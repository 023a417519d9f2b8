import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { Badge, Button, Card, ErrorState } from '../../ui/index.ts';
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
      <ul className="baken-dossierlijst">
        {nieuw.map((bericht) => (
          <Een key={bericht.id} bericht={bericht} lees={() => void lees([bericht.id])} />
        ))}
      </ul>
      {oud.length > 0 && (
        <details>
          <summary>{t('gelezen', { aantal: oud.length })}</summary>
          <ul className="baken-dossierlijst">
            {oud.map((bericht) => (
              <Een key={bericht.id} bericht={bericht} />
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}

function Een({ bericht, lees }: { readonly bericht: Bericht; lees?(): void }) {
  const t = useTranslations('werk.bericht');
  const { tijdstip } = useOpmaak();
  const { dossierId, titel, kenmerk, tekst, op } = bericht;
  return (
    <li>
      <div>
        <p>
          {lees && <Badge>{t('nieuw')}</Badge>} {tekst}
        </p>
        <p className="baken-taak__feiten">
          <Link to="/dossiers/$id" params={{ id: String(dossierId) }} {...(lees ? { onClick: lees } : {})}>
            {`${titel} (${kenmerk})`}
          </Link>
          <time dateTime={op} className="baken-stil">
            {tijdstip(op)}
          </time>
        </p>
      </div>
      {lees && (
        <Button klein soort="quiet" onPress={lees} aria-label={t('zetGelezenVan', { kenmerk })}>
          {t('zetGelezen')}
        </Button>
      )}
    </li>
  );
}
