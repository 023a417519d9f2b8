import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { vandaag } from '../../app/vandaag.ts';
import { ErrorState, Skeleton } from '../../ui/index.ts';
import { conceptVan, leegConcept } from './concept.ts';
import { Schrijfvlak } from './schrijfvlak.tsx';
import { controlesVraag, controleVraag, veldenVraag } from './vragen.ts';

interface SchrijverProps {
  /** The check of which this becomes a new version; without it a new check. */
  readonly code: string | undefined;
  onSluit(): void;
  onGedaan(code: string, versie: number): void;
}

/** Writing a check: begins with what it needs to know. */
export default function Schrijver({ code, onSluit, onGedaan }: SchrijverProps) {
  const t = useTranslations('controles.schrijf');
  const velden = useQuery(veldenVraag());
  const lijst = useQuery(controlesVraag());
  const eerder = useQuery({ ...controleVraag(code ?? ''), enabled: code !== undefined });
  const mis = velden.error ?? lijst.error ?? (code === undefined ? null : eerder.error);
  if (mis) return <ErrorState fout={mis} />;
  if (!velden.data || !lijst.data || (code !== undefined && !eerder.data)) return <Skeleton />;
  // Newest first.
  const [laatste] = eerder.data?.versies ?? [];
  return (
    <Schrijfvlak
      titel={laatste ? t('titelWijzig', { naam: laatste.naam }) : t('titelNieuw')}
      code={code}
      basis={laatste?.versie ?? 0}
      begin={laatste ? conceptVan(laatste, vandaag()) : leegConcept(vandaag())}
      vroegst={laatste && laatste.geldigVan > vandaag() ? laatste.geldigVan : vandaag()}
      velden={velden.data}
      bestaand={lijst.data.controles.map((regel) => regel.code)}
      onSluit={onSluit}
      onGedaan={onGedaan}
    />
  );
}
