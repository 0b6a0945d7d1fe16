import { Field, ID, InterfaceType } from "type-graphql";

/** The decorated classes only describe; whatever they promise is read by the plan. */
export const described = (): never => {
  throw new Error("Fields are read by the plan of their operation.");
};

/** Keeps the metadata of a decorated property from naming a class that is not loaded yet. */
export type Rel<T> = T;

@InterfaceType({ description: "Whatever has an id of its own." })
export abstract class Node {
  @Field(() => ID, { description: "Global, stable, never used twice." })
  id!: string;
}

@InterfaceType({ implements: Node, description: "Whatever can stand at an end of a relationship." })
export abstract class Entity extends Node {
  @Field(() => String, { description: "Its name or title, else its address, else its id." })
  label!: string;
}
