import { contentLine, type Property } from './property.ts';

/** A component of a calendar file: its properties, then its nested components. */
export interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components: readonly Component[];
}

/** Formats a component as content lines. */
export const componentLines = ({ name, properties, components }: Component): string =>
  `BEGIN:${name}\r\n${properties.map(contentLine).join('')}${components.map(componentLines).join('')}END:${name}\r\n`;
