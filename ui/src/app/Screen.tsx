// Which component shows which place. The only file that knows all features.
import type { SessionView } from "../generated/api";
import { ContractPage } from "../features/contract/ContractPage";
import { Contracts } from "../features/contracts/Contracts";
import { Customers } from "../features/customers/Customers";
import { NewContract } from "../features/new-contract/NewContract";
import { Notice } from "../features/notice/Notice";
import { Settings } from "../features/settings/Settings";
import { Today } from "../features/today/Today";
import type { Route } from "../shared/navigation";

export function Screen({ route, session }: { route: Route; session: SessionView }) {
  switch (route.screen) {
    case "contracts":
      return <Contracts />;
    case "contract":
      return <ContractPage key={route.number} number={route.number} />;
    case "new-contract":
      return <NewContract customer={route.customer} />;
    case "edit-contract":
      return <NewContract key={route.number} editing={route.number} focus={route.focus} />;
    case "notice":
      return <Notice key={route.number} number={route.number} />;
    case "customers":
      return (
        <Customers key={route.number} number={route.number} isReadOnly={session.is_read_only} />
      );
    case "settings":
      return <Settings version={session.version} />;
    default:
      return <Today />;
  }
}
