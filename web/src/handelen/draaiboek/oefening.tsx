import { useTranslations } from 'use-intl';
import { Alert, Card } from '../../ui/index.ts';
import { DirecteKnop } from './handeling.tsx';
import { type Draaiboek, useDoen } from './vragen.ts';

interface OefeningProps {
  readonly draaiboek: Draaiboek;
  readonly oefening: NonNullable<Draaiboek['oefening']>;
}

/** The banner and the clock of an exercise, and what has happened in its story so far. */
export function Oefening({ draaiboek, oefening }: OefeningProps) {
  const t = useTranslations('draaiboek.oefening');
  const { doe } = useDoen(draaiboek.id);
  const { dag, dagen, loopt, gestopt, kan, gebeurd } = oefening;
  const rol = (code: string) => draaiboek.verantwoordelijkheden.find((v) => v.rol === code)?.naam ?? code;
  return (
    <>
      <Alert soort="let" titel={t('banner')}>
        <p>{t('bannerTekst')}</p>
      </Alert>
      <Card
        titel={oefening.naam}
        onderschrift={
          <span role="status">
            {t('klok', { dag: Math.floor(dag), dagen })} {t(gestopt ? 'gestopt' : loopt ? 'loopt' : 'staatStil')}
          </span>
        }
        acties={
          draaiboek.mag.includes('klok') &&
          kan.map((zet) => (
            <DirecteKnop
              key={zet}
              knop={t(`zet.${zet}`)}
              soort={zet === 'start' ? 'primary' : 'secondary'}
              doe={() => doe({ soort: 'klok', zet })}
            />
          ))
        }
      >
        <ol className="baken-regels">
          {gebeurd.map((g) => (
            <li key={`${g.dag}${g.titel}`}>
              <b>{t('dagTitel', { dag: g.dag, titel: g.titel })}</b> {g.tekst}
              {g.vraag && <p className="baken-stil">{t('vraag', { wie: rol(g.vraag.rol), tekst: g.vraag.tekst })}</p>}
            </li>
          ))}
        </ol>
      </Card>
    </>
  );
}
