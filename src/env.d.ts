declare namespace App {
  interface Locals {
    /** The ids of the sources of the page being made, in the order of its list. */
    sourceOrder?: readonly string[];
  }
}
