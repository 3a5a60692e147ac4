import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.opensearch.analysis.common.CommonAnalysisPlugin;
import org.opensearch.common.logging.LogConfigurator;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.Plugin;
import org.opensearch.script.mustache.MustachePlugin;
import org.opensearch.transport.Netty4Plugin;

/** Starts one node with the settings of `config/opensearch.yml` in the folder given; `icu` adds the ICU filters. */
public final class StartNode extends Node {
  private StartNode(Environment environment, Collection<Class<? extends Plugin>> plugins) {
    super(environment, plugins, true);
  }

  public static void main(String[] args) throws Exception {
    Path home = Path.of(args[0]);
    Settings settings = Settings.builder().put("path.home", home.toString()).build();
    Environment environment =
        InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), home.resolve("config"), () -> "node");
    LogConfigurator.configure(environment);
    List<Class<? extends Plugin>> plugins =
        new ArrayList<>(List.of(CommonAnalysisPlugin.class, MustachePlugin.class, Netty4Plugin.class));
    if (args.length > 1) plugins.add(IcuFilters.class);
    Node node = new StartNode(environment, plugins);
    node.start();
    // What started the node may die without stopping it: then its end of the pipe closes.
    while (System.in.read() >= 0) {}
    node.close();
  }
}
