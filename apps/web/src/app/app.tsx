import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { Provider } from 'urql';
import { client } from '../shared/graphql-client';
import { MessagesProvider } from '../shared/messages';
import { ThemeProvider } from '../shared/theme';
import { routes } from './routes';

const router = createBrowserRouter(routes);

export function App() {
  return (
    <MessagesProvider>
      <ThemeProvider>
        <Provider value={client}>
          <RouterProvider router={router} />
        </Provider>
      </ThemeProvider>
    </MessagesProvider>
  );
}
