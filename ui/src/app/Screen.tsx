// Which component shows which place. The only file that knows all features.
import type { SessionView } from "../generated/api";
import { Contracts } from "../features/contracts/Contracts";
import { Today } from "../features/today/Today";
import type { Route } from "../shared/navigation";

export function Screen({ route }: { route: Route; session: SessionView }) {
  switch (route.screen) {
    case "contracts":
      return <Contracts />;
    default:
      return <Today />;
  }
}
