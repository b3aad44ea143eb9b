/** Version of this library; every element class carries it. */
export const VERSION = '0.1.0';
