import { type ErrorComponentProps, Link, useParams, useRouter } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Button, buttonKlas, ErrorState, PageHeader } from '../ui/index.ts';
import { useSessie } from './sessie.ts';
import { useTitel } from './titel.ts';

/** Shown when a screen breaks; the rest of the page keeps working. */
export function FoutPagina({ error }: ErrorComponentProps) {
  const t = useTranslations('app.fout');
  const router = useRouter();
  useTitel(t('titel'));
  if (import.meta.env.DEV) console.error(error);
  return (
    <>
      <PageHeader titel={t('titel')} lead={<p>{t('tekst')}</p>} />
      <Button soort="primary" onPress={() => void router.invalidate()}>
        {t('opnieuw')}
      </Button>
    </>
  );
}

/** Nobody knows who this is as long as the server does not answer. */
export function GeenServer({ opnieuw }: { opnieuw(): void }) {
  const t = useTranslations('app.fout');
  useTitel(t('titel'));
  return (
    <>
      <PageHeader titel={t('titel')} />
      <ErrorState fout={undefined} opnieuw={opnieuw} />
    </>
  );
}

export function NietGevonden() {
  const t = useTranslations('app.nietGevonden');
  const { start } = useSessie();
  useTitel(t('titel'));
  return (
    <>
      <PageHeader titel={t('titel')} lead={<p>{t('tekst')}</p>} />
      <Link to={start} className={buttonKlas({ soort: 'primary' })}>
        {t('naarStart')}
      </Link>
    </>
  );
}

/** An address of a provider without eight digits: asking the server makes no sense. */
export function GeenKvk() {
  const t = useTranslations('app.geenKvk');
  const kvk = useParams({ strict: false, select: (delen) => delen.kvk });
  useTitel(t('titel'));
  return (
    <>
      <PageHeader titel={t('titel')} lead={<p>{t('tekst', { kvk: kvk ?? '' })}</p>} />
      <Link to="/aanbieders" className={buttonKlas({ soort: 'primary' })}>
        {t('naarLijst')}
      </Link>
    </>
  );
}
