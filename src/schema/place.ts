import { Args, Field, ObjectType } from "type-graphql";
import { EventPage } from "./arguments.js";
import { EventConnection } from "./connections.js";
import { PlaceKind } from "./enums.js";
import { described, Entity, type Rel } from "./node.js";
import { Province } from "./province.js";

@ObjectType({
  implements: Entity,
  description: "A campaign (phong trào) named by its title, whatever its spelling: Vì an ninh Tổ quốc.",
})
export class Movement extends Entity {
  @Field(() => String, { description: "Its title." })
  name!: string;
  @Field(() => [String], { description: "Other spellings." })
  aliases!: string[];
  @Field(() => EventConnection, { description: "Events that serve it." })
  events(@Args(() => EventPage) _: EventPage) {
    return described();
  }
}

@ObjectType({ implements: Entity, description: "A place below or beyond a province." })
export class Place extends Entity {
  @Field(() => String, { description: "Its name as printed." })
  name!: string;
  @Field(() => PlaceKind, { description: "What sort of place it is." })
  kind!: string;
  @Field(() => Province, { nullable: true, description: "The province it lies in; null abroad." })
  province?: Rel<Province>;
  @Field(() => Place, { nullable: true, description: "The next larger place it lies in." })
  within?: Rel<Place>;
}
