import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Badge, Card, WachtOp } from '../../ui/index.ts';
import './actualiteit.css';
import { Herkomst, Titel } from './bericht.tsx';
import { nieuwsVraag } from './vragen.ts';

/** Beside what else there is about a provider or region. */
const HOOGSTENS = 3;

interface BlokProps {
  readonly kvk?: string;
  readonly regio?: string;
}

/** The latest news about one provider or region. */
export default function Blok({ kvk, regio }: BlokProps) {
  const t = useTranslations('actualiteit.blok');
  const over = { kvk, regio };
  const vraag = useQuery(nieuwsVraag(over, HOOGSTENS));
  return (
    <Card
      titel={t('titel')}
      acties={
        vraag.data &&
        vraag.data.totaal > 0 && (
          <Link to="/actualiteit" search={over}>
            {t('alles', { aantal: vraag.data.totaal })}
          </Link>
        )
      }
    >
      <WachtOp vraag={vraag} regels={3}>
        {({ berichten }) => {
          if (berichten.length === 0) return <p className="baken-stil">{t('geen')}</p>;
          return (
            <ul className="baken-nieuwsblok">
              {berichten.map((bericht) => (
                <li key={bericht.id}>
                  <Titel bericht={bericht} />
                  <p className="baken-nieuws__regel">
                    <Herkomst bericht={bericht} />
                    {bericht.koppelingen.some(
                      (een) => een.besluit === null && (een.kvk ?? een.regio) === (kvk ?? regio),
                    ) && <Badge toon="grijs">{t('voorstel')}</Badge>}
                  </p>
                </li>
              ))}
            </ul>
          );
        }}
      </WachtOp>
    </Card>
  );
}
