import type { ReactNode } from 'react';
import { useId } from 'react';
import { klas } from './klas.ts';

interface CardProps {
  readonly titel: ReactNode;
  /** One line under the title: what is shown, of when, and how many. */
  readonly onderschrift?: ReactNode;
  readonly acties?: ReactNode;
  /** Without padding around the content, for tables. */
  readonly vol?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A section of a page on white, named by its heading. Cards are never put inside cards. */
export function Card({ titel, onderschrift, acties, vol, className, children }: CardProps) {
  const id = useId();
  return (
    <section className={klas('baken-card', vol && 'baken-card--vol', className)} aria-labelledby={id}>
      <header className="baken-card__kop">
        <div className="baken-card__titels">
          <h2 id={id}>{titel}</h2>
          {onderschrift && <p className="baken-card__onder">{onderschrift}</p>}
        </div>
        {acties && <div className="baken-card__acties">{acties}</div>}
      </header>
      <div className="baken-card__inhoud">{children}</div>
    </section>
  );
}

interface PageHeaderProps {
  readonly titel: string;
  /** The sentence that answers the question of the page, with its numbers. */
  readonly lead?: ReactNode;
  readonly acties?: ReactNode;
  readonly boven?: ReactNode;
}

/** The one h1 of a page, its first sentence and its actions. */
export function PageHeader({ titel, lead, acties, boven }: PageHeaderProps) {
  return (
    <header className="baken-paginakop">
      {boven}
      <div className="baken-paginakop__rij">
        <div className="baken-paginakop__tekst">
          <h1>{titel}</h1>
          {lead && <div className="baken-lead">{lead}</div>}
        </div>
        {acties && <div className="baken-paginakop__acties baken-niet-afdrukken">{acties}</div>}
      </div>
    </header>
  );
}
