// The Requests screen: the list, the form that logs one, or the calculator.
import { Calculator } from "./Calculator";
import { LogRequest } from "./LogRequest";
import { RequestList } from "./RequestList";

interface RequestsProps {
  readonly request?: number | undefined;
  readonly contract?: string | undefined;
  readonly opens?: "log" | "answer" | "calculator" | undefined;
  readonly isReadOnly: boolean;
}

export function Requests({ request, contract, opens, isReadOnly }: RequestsProps) {
  if (opens === "log") {
    return <LogRequest key={contract} contract={contract} />;
  }
  if (opens === "calculator") {
    return <Calculator />;
  }
  return (
    <RequestList
      key={`${contract} ${request}`}
      request={request}
      contract={contract}
      answers={opens === "answer"}
      isReadOnly={isReadOnly}
    />
  );
}
