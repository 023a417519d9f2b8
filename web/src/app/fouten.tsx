import { type ErrorComponentProps, Link, useParams, useRouter } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Button, buttonKlas, PageHeader } from '../ui/index.ts';
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

export function NietGevonden() {
  const t = useTranslations('app.nietGevonden');
  useTitel(t('titel'));
  return (
    <>
      <PageHeader titel={t('titel')} lead={<p>{t('tekst')}</p>} />
      <Link to="/" className={buttonKlas({ soort: 'primary' })}>
        {t('naarOverzicht')}
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
