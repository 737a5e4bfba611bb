// Which component shows which place. The only file that knows all features.
import type { SessionView } from "../generated/api";
import { Contracts } from "../features/contracts/Contracts";
import { Customers } from "../features/customers/Customers";
import { Settings } from "../features/settings/Settings";
import { Today } from "../features/today/Today";
import type { Route } from "../shared/navigation";

export function Screen({ route, session }: { route: Route; session: SessionView }) {
  switch (route.screen) {
    case "contracts":
      return <Contracts />;
    case "customers":
      return <Customers number={route.number} isReadOnly={session.is_read_only} />;
    case "settings":
      return <Settings version={session.version} />;
    default:
      return <Today />;
  }
}
