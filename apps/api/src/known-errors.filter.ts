import { Catch, type ExceptionFilter } from '@nestjs/common';
import { GraphQLError } from 'graphql';

/** An answer that says no is not a fault: it goes to the caller as it is, and not to the log. */
@Catch(GraphQLError)
export class KnownErrorsFilter implements ExceptionFilter {
  catch(problem: GraphQLError): GraphQLError {
    return problem;
  }
}
