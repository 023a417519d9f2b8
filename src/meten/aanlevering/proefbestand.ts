/** A file as a browser uploads it. For tests only. */
export async function uploadVan(inhoud: Uint8Array, naam: string): Promise<{ body: Buffer; type: string }> {
  const formulier = new FormData();
  formulier.append('bestand', new Blob([new Uint8Array(inhoud)]), naam);
  const verzoek = new Request('http://x/', { method: 'POST', body: formulier });
  return { body: Buffer.from(await verzoek.arrayBuffer()), type: verzoek.headers.get('content-type') ?? '' };
}
