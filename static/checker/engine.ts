// The engine: Go compiled to WebAssembly, and the words of one checker. Both
// are fetched when the reader starts; after that nothing is fetched or sent.

export interface Fact { name: string; type: "date" | "bool" | "int" | "number" | "enum" | "text" | "spans"; values?: string[]; first?: boolean; also?: Record<string, string> }
export interface Ref { act: string; eId?: string }
export interface Test { is: string; result: Tri; decides: boolean }
export interface Step { rule: string; result: Tri; basis?: Ref; date?: string; values: Record<string, Scalar>; tests?: Test[] }
export interface Entry { date: string; counts: boolean; n: number; why: string; name?: string; basis?: Ref }
export type Tri = "met" | "unmet" | "unknown";
export type Scalar = string | number | boolean | number[];

export interface Result {
  checker: string; as_of?: string; law?: { act: string; edition: string; counting?: string }; status: string; outcome?: string;
  date?: string; cautious_date?: string; unrolled_date?: string; practical_date?: string;
  steps?: Step[]; proof?: Entry[]; missing?: string[]; open?: string[]; flags?: string[]; governing?: Ref;
  nearest?: { fact: string; to: Scalar; outcome?: string; field?: string; becomes?: Scalar }[]; sides?: Side[]; error?: { code: string; field: string };
  [field: string]: unknown;
}

// The same case by the law of the other side of a change.
export interface Side extends Result { from: string; after: boolean; doubtful?: boolean; rule?: string }

export interface Words {
  id: string; facts: Fact[]; texts: Record<string, string>; ui: Record<string, string>; rules: Record<string, string>; bars: string[]; named: string[];
  conditions: Record<string, string>; hinges: Record<string, string[]>; provisions: Record<string, { name: string; href?: string }>;
}

declare const Go: new () => { importObject: WebAssembly.Imports; run(instance: WebAssembly.Instance): Promise<void> };
// What the module exports: bytes in its memory, which moves when it grows.
interface Exports { bap_input(length: number): number; bap_serve(): number; bap_output(): number; mem: WebAssembly.Memory }
type Answers = Iterable<[string, string]>;

async function get(url: string): Promise<Response> {
  const response = await fetch(url, { credentials: "omit", referrerPolicy: "no-referrer" });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}

export async function loadWords(url: string): Promise<Words> {
  return (await get(url)).json();
}

// A value stands on one line of the request.
const line = (name: string, value: string): string => `${name}=${value.replace(/\\/g, "\\\\").replace(/\r?\n/g, "\\n")}`;

export class Engine {
  private constructor(private readonly module: Exports) {}

  static async load(wasm: string, loader: string): Promise<Engine> {
    const binary = get(wasm);
    await import(loader); // sets Go
    const go = new Go();
    const response = await binary;
    const { instance } = (response.headers.get("Content-Type") ?? "").startsWith("application/wasm")
      ? await WebAssembly.instantiateStreaming(response, go.importObject)
      : await WebAssembly.instantiate(await response.arrayBuffer(), go.importObject);
    void go.run(instance);
    return new Engine(instance.exports as unknown as Exports);
  }

  private serve(request: string): string {
    const { bap_input, bap_serve, bap_output, mem } = this.module;
    const bytes = new TextEncoder().encode(request);
    const at = bap_input(bytes.length);
    new Uint8Array(mem.buffer, at, bytes.length).set(bytes);
    const length = bap_serve();
    return new TextDecoder().decode(new Uint8Array(mem.buffer, bap_output(), length));
  }

  // The answer's very bytes, which the tests compare with those of the command.
  checkText(id: string, answers: Answers): string {
    return this.serve([`check ${id}`, ...[...answers].map(([name, value]) => line(name, value))].join("\n"));
  }

  check(id: string, answers: Answers): Result {
    return JSON.parse(this.checkText(id, answers));
  }

  daysOff(from: string, to: string, week: number): Entry[] {
    return JSON.parse(this.serve(`days ${from} ${to} ${week}`));
  }

  ics(stamp: string, events: [string, string][][]): string {
    return this.serve(["ics", line("stamp", stamp), ...events.flat().map(([name, value]) => line(name, value))].join("\n"));
  }
}
