// Which component shows which place. The only file that knows all features.
import type { SessionView } from "../generated/api";
import { ContractPage } from "../features/contract/ContractPage";
import { Contracts } from "../features/contracts/Contracts";
import { Calendar } from "../features/calendar/Calendar";
import { Customers } from "../features/customers/Customers";
import { Guide } from "../features/guide/Guide";
import { Import } from "../features/import/Import";
import { Finance } from "../features/finance/Finance";
import { NewContract } from "../features/new-contract/NewContract";
import { Notice } from "../features/notice/Notice";
import { Requests } from "../features/requests/Requests";
import { Settings } from "../features/settings/Settings";
import { Start } from "../features/start/Start";
import { Today } from "../features/today/Today";
import type { Route } from "../shared/navigation";
import { usePreferences } from "../shared/preferences";

export function Screen({ route, session }: { route: Route; session: SessionView }) {
  const preferences = usePreferences();
  switch (route.screen) {
    case "contracts":
      return <Contracts />;
    case "contract":
      return <ContractPage key={route.number} number={route.number} opens={route.opens} />;
    case "new-contract":
      return <NewContract customer={route.customer} />;
    case "edit-contract":
      return <NewContract key={route.number} editing={route.number} focus={route.focus} />;
    case "notice":
      return <Notice key={route.number} number={route.number} />;
    case "import":
      return <Import isReadOnly={session.is_read_only} />;
    case "customers":
      return (
        <Customers key={route.number} number={route.number} isReadOnly={session.is_read_only} />
      );
    case "requests":
      return (
        <Requests
          request={route.request}
          contract={route.contract}
          opens={route.opens}
          isReadOnly={session.is_read_only}
        />
      );
    case "finance":
      return <Finance />;
    case "calendar":
      return <Calendar key={route.day?.day} wanted={route.day} />;
    case "settings":
      return <Settings version={session.version} />;
    case "guide":
      return <Guide key={route.page} page={route.page} />;
    case "start":
      return preferences ? <Start session={session} preferences={preferences} /> : null;
    default:
      if (!isEmpty(session)) {
        return <Today />;
      }
      if (!preferences) {
        return null;
      }
      // Until somebody has begun, the first screen helps them to.
      return preferences.has_begun ? (
        <Today />
      ) : (
        <Start session={session} preferences={preferences} />
      );
  }
}

/** Whether nothing was entered yet and something can be. */
function isEmpty({ counts, is_read_only, is_sample }: SessionView): boolean {
  return counts.contracts === 0 && counts.customers === 0 && !is_read_only && !is_sample;
}
