import { lazy, type ReactNode, Suspense } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { klas } from './klas.ts';

export type ButtonSoort = 'primary' | 'secondary' | 'quiet' | 'gevaar';

export interface Uiterlijk {
  /** One primary button per page: what most people come to do. */
  readonly soort?: ButtonSoort | undefined;
  readonly klein?: boolean | undefined;
  readonly icoon?: ReactNode;
}

export const buttonKlas = ({ soort = 'secondary', klein }: Uiterlijk, extra?: string): string =>
  klas('baken-button', `baken-button--${soort}`, klein && 'baken-button--klein', extra);

type ButtonProps = Uiterlijk &
  Omit<AriaButtonProps, 'className' | 'children'> & { readonly className?: string } & {
    readonly children?: ReactNode;
  };

/** A button does something on this page. Its text starts with a verb; a button with only an icon needs `aria-label`. */
export function Button({ soort, klein, icoon, className, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={buttonKlas({ soort, klein }, className)}>
      {icoon}
      {children}
    </AriaButton>
  );
}

export type DownloadLinkProps = Uiterlijk & {
  readonly href: string;
  readonly children: ReactNode;
  readonly title?: string;
};

/** Also when what fetches the file cannot be loaded: then the browser follows it, and the page stays. */
function GewoneLink(props: DownloadLinkProps) {
  const { href, title, icoon, children } = props;
  return (
    <a href={href} title={title} download className={buttonKlas(props)}>
      {icoon}
      {children}
    </a>
  );
}

const Ophaallink = lazy(() => import('./ophaallink.tsx').catch(() => ({ default: GewoneLink })));

/** Looks like a button, and gives a file of the server to keep. It is a link, so that its address can be copied. */
export const DownloadLink = (props: DownloadLinkProps) => (
  <Suspense fallback={<GewoneLink {...props} />}>
    <Ophaallink {...props} />
  </Suspense>
);
