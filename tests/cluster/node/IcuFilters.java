import com.ibm.icu.text.Normalizer2;
import java.io.Reader;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2CharFilter;
import org.opensearch.index.analysis.AbstractCharFilterFactory;
import org.opensearch.index.analysis.AbstractTokenFilterFactory;
import org.opensearch.index.analysis.CharFilterFactory;
import org.opensearch.index.analysis.TokenFilterFactory;
import org.opensearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.opensearch.plugins.AnalysisPlugin;
import org.opensearch.plugins.Plugin;

/** The two filters of the plugin analysis-icu that an index of ours names, under their names, by the same Lucene classes. */
public final class IcuFilters extends Plugin implements AnalysisPlugin {
  @Override
  public Map<String, AnalysisProvider<CharFilterFactory>> getCharFilters() {
    return Map.of(
        "icu_normalizer",
        (index, environment, name, settings) ->
            new AbstractCharFilterFactory(index, name) {
              @Override
              public Reader create(Reader text) {
                Normalizer2 form = Normalizer2.getInstance(null, settings.get("name"), Normalizer2.Mode.COMPOSE);
                return new ICUNormalizer2CharFilter(text, form);
              }
            });
  }

  @Override
  public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
    return Map.of(
        "icu_folding",
        (index, environment, name, settings) ->
            new AbstractTokenFilterFactory(index, name, settings) {
              @Override
              public TokenStream create(TokenStream words) {
                return new ICUFoldingFilter(words);
              }
            });
  }
}
