import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyHttpOptions } from 'fastify';

/** How long and how much one connection may take; times in ms, sizes in bytes. */
export interface Verbindingsgrenzen {
  /** Until the last header is in: who sends them drop by drop is let go. */
  readonly koppenBinnen: number;
  /** Until the whole request is in. Longer than a file may take to come in (`meten/inlezen`), which says why it refuses. */
  readonly verzoekBinnen: number;
  /** Without a byte either way. Longer than it takes to print a PDF. */
  readonly stilte: number;
  /** Address and headers together. */
  readonly koppen: number;
  /** A body, other than an uploaded file (`meten/inlezen`). */
  readonly inhoud: number;
  /** How often times are looked at. */
  readonly controle: number;
}

export const VERBINDINGSGRENZEN: Verbindingsgrenzen = {
  koppenBinnen: 20_000,
  verzoekBinnen: 11 * 60_000,
  stilte: 2 * 60_000,
  koppen: 16 * 1024,
  inhoud: 1024 * 1024,
  controle: 5_000,
};

const ANTWOORDEN: Readonly<Record<string, readonly [status: number, titel: string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'Het adres of de koppen zijn te lang'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Het verzoek kwam niet op tijd binnen'],
};
const ONLEESBAAR = [400, 'Dit verzoek kan Baken niet lezen'] as const;

/** What could not even be read as a request is refused as every other: as a problem, without details. */
function weiger(fout: Error & { code?: string }, socket: Socket): void {
  if (fout.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return void socket.destroy();
  const [status, title] = ANTWOORDEN[fout.code ?? ''] ?? ONLEESBAAR;
  const tekst = JSON.stringify({
    type: '/problemen/ongeldige-invoer',
    title,
    status,
    detail: `${title}.`,
    instance: '/',
  });
  socket.end(
    `HTTP/1.1 ${status} Bad Request\r\nContent-Type: application/problem+json\r\nContent-Length: ${Buffer.byteLength(tekst)}\r\nConnection: close\r\n\r\n${tekst}`,
  );
}

/** The limits of a connection as Fastify takes them. */
export const verbindingsopties = (grenzen: Verbindingsgrenzen) =>
  ({
    bodyLimit: grenzen.inhoud,
    connectionTimeout: grenzen.stilte,
    requestTimeout: grenzen.verzoekBinnen,
    http: {
      maxHeaderSize: grenzen.koppen,
      headersTimeout: grenzen.koppenBinnen,
      connectionsCheckingInterval: grenzen.controle,
    },
    clientErrorHandler: weiger,
  }) satisfies FastifyHttpOptions<Server>;
