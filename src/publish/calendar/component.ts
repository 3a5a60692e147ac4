import { contentLine, type Property } from './property.ts';

/** A part of a calendar file: properties first, then what it holds. */
export interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
}

/** The component as content lines. */
export const componentLines = ({ name, properties, components }: Component): string =>
  `BEGIN:${name}\r\n${properties.map(contentLine).join('')}${components.map(componentLines).join('')}END:${name}\r\n`;
