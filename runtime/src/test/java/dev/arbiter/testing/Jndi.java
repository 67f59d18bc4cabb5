package dev.arbiter.testing;

import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.naming.spi.InitialContextFactory;
import org.jspecify.annotations.Nullable;

/** The names of an application server. */
public final class Jndi implements InitialContextFactory {

  private static final Map<String, Object> BOUND = new ConcurrentHashMap<>();

  /** Makes this the server, and binds a name. */
  public static void bind(String name, Object value) {
    System.setProperty(Context.INITIAL_CONTEXT_FACTORY, Jndi.class.getName());
    BOUND.put(name, value);
  }

  /** Ends the server. */
  public static void end() {
    System.clearProperty(Context.INITIAL_CONTEXT_FACTORY);
    BOUND.clear();
  }

  @Override
  public Context getInitialContext(@Nullable Hashtable<?, ?> environment) throws NamingException {
    return new Names();
  }

  private static final class Names extends InitialContext {

    Names() throws NamingException {
      super(true);
    }

    @Override
    public Object lookup(String name) throws NamingException {
      Object value = BOUND.get(name);
      if (value == null) {
        throw new NameNotFoundException(name);
      }
      return value;
    }
  }
}
