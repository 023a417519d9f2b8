import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { vandaag } from '../../app/vandaag.ts';
import { ErrorState, Skeleton } from '../../ui/index.ts';
import { conceptVan, leegConcept } from './concept.ts';
import { Schrijfvlak } from './schrijfvlak.tsx';
import { regelsVraag, regelVraag, woordenVraag } from './vragen.ts';

interface SchrijverProps {
  /** The rule of which this becomes a new version; without it a new rule. */
  readonly code: string | undefined;
  onSluit(): void;
  onGedaan(code: string, versie: number): void;
}

/** Writing a rule: begins with what it needs to know. */
export default function Schrijver({ code, onSluit, onGedaan }: SchrijverProps) {
  const t = useTranslations('signaalregels.schrijf');
  const woorden = useQuery(woordenVraag());
  const lijst = useQuery(regelsVraag());
  const eerder = useQuery({ ...regelVraag(code ?? ''), enabled: code !== undefined });
  const mis = woorden.error ?? lijst.error ?? (code === undefined ? null : eerder.error);
  if (mis) return <ErrorState fout={mis} />;
  if (!woorden.data || !lijst.data || (code !== undefined && !eerder.data)) return <Skeleton />;
  // Newest first.
  const [laatste] = eerder.data?.versies ?? [];
  return (
    <Schrijfvlak
      titel={laatste ? t('titelWijzig', { naam: laatste.naam }) : t('titelNieuw')}
      code={code}
      basis={laatste?.versie ?? 0}
      begin={laatste ? conceptVan(laatste, vandaag()) : leegConcept(vandaag())}
      vroegst={laatste && laatste.geldigVan > vandaag() ? laatste.geldigVan : vandaag()}
      woorden={woorden.data}
      bestaand={lijst.data.regels.map((regel) => regel.code)}
      onSluit={onSluit}
      onGedaan={onGedaan}
    />
  );
}
