import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useOpmaak } from '../../taal/taal.tsx';
import { klas } from '../../ui/index.ts';

interface DefinitieProps {
  readonly code: string;
  readonly naam: string;
  readonly uitleg: string;
  /** Beside the name: a trede, a status. */
  readonly teken?: ReactNode;
  readonly children: ReactNode;
}

/** One definition; its code is its address, so that every number elsewhere can point at it. */
export function Definitie({ code, naam, uitleg, teken, children }: DefinitieProps) {
  const t = useTranslations('definities');
  const gekozen = useLocation({ select: (plaats) => plaats.hash === code });
  return (
    <article id={code} tabIndex={-1} className={klas('baken-definitie', gekozen && 'baken-definitie--gekozen')}>
      <div className="baken-definitie__kop">
        <h3>{naam}</h3>
        {teken}
        <Link to="." search={(vorig) => vorig} hash={code} className="baken-definitie__code">
          <span className="baken-alleen-voorlezen">{t('linkNaar')} </span>#{code}
        </Link>
      </div>
      <p>{uitleg}</p>
      {children}
    </article>
  );
}

/** Facts about a definition, in pairs. What does not apply is left out by the caller. */
export function Feiten({ delen }: { readonly delen: readonly (readonly [naam: string, waarde: ReactNode])[] }) {
  return (
    <dl className="baken-definitie__feiten">
      {delen.map(([naam, waarde]) => (
        <div key={naam}>
          <dt>{naam}</dt>
          <dd>{waarde}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Version and first day of a definition. */
export function Versie({ versie, geldigVan }: { readonly versie: number; readonly geldigVan: string }) {
  const t = useTranslations('definities');
  const opmaak = useOpmaak();
  return t('versieVan', { versie, datum: opmaak.datum(geldigVan) });
}

/** The names of other definitions, each linked. */
export function Verwijzingen({ codes, namen }: { readonly codes: readonly string[]; readonly namen: Namen }) {
  return codes.map((code, nummer) => (
    <span key={code}>
      {nummer > 0 && ', '}
      <Verwijzing code={code} namen={namen} />
    </span>
  ));
}

export function Verwijzing({ code, namen }: { readonly code: string; readonly namen: Namen }) {
  const naam = namen.get(code);
  if (!naam) return code;
  return (
    <Link to="/over-deze-cijfers" hash={code}>
      {naam}
    </Link>
  );
}

/** Names of definitions by their code. */
export type Namen = ReadonlyMap<string, string>;
