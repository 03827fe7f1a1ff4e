/** How a component's attribute is written. All values are literal strings. */
interface Attribute {
  required: boolean;
  /** The values allowed, where the list is closed. */
  values?: readonly string[];
}

export interface Component {
  /** `flow` stands on lines of its own, `text` inside a sentence. */
  place: 'flow' | 'text';
  attributes: Readonly<Record<string, Attribute>>;
  /** Whether text may stand between its tags. */
  children: boolean;
  /** How one writes it; the gallery shows it and a test renders it. */
  example: string;
}

/** The components that a contributor may use; `to-hast.ts` gives each its HTML. */
export const components = {
  Note: {
    place: 'flow',
    attributes: { kind: { required: false, values: ['note', 'example', 'caution'] } },
    children: true,
    example: '<Note kind="caution">\nLas cifras son las que publicó el ministerio.\n</Note>',
  },
  Figure: {
    place: 'flow',
    attributes: { src: { required: true }, alt: { required: true }, caption: { required: false }, credit: { required: true } },
    children: false,
    example:
      '<Figure src="./mesa.png" alt="Una mesa de trabajo con cuatro sillas" caption="La mesa provincial" credit="Ayni, CC BY 4.0" />',
  },
  Quote: {
    place: 'flow',
    attributes: { source: { required: true }, by: { required: false } },
    children: true,
    example: '<Quote source="informe" by="Informe anual">\nSin línea de base no hay seguimiento.\n</Quote>',
  },
  Steps: {
    place: 'flow',
    attributes: {},
    children: true,
    example: '<Steps>\n1. Levantar la línea de base.\n2. Acordar con los municipios.\n</Steps>',
  },
  Cite: {
    place: 'text',
    attributes: { source: { required: true } },
    children: false,
    example: 'Se visitaron todos los sitios.<Cite source="informe" />',
  },
  Result: {
    place: 'text',
    attributes: { of: { required: true } },
    children: false,
    example: 'Al inicio trabajaban allí <Result of="linea-de-base" />.',
  },
} as const satisfies Record<string, Component>;

export type ComponentName = keyof typeof components;
export const isComponent = (name: string): name is ComponentName => Object.hasOwn(components, name);
export const componentOf = (name: ComponentName): Component => components[name];

/** The raw elements that a body may hold, each with its attributes: what Markdown has no sign for. */
export const htmlElements: Readonly<Record<string, readonly string[]>> = {
  abbr: ['title', 'lang'],
  sub: [],
  sup: [],
  span: ['lang'],
  i: ['lang'],
  br: [],
};
