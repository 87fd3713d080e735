import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;

/** Makes every call through the generated client, and prints what it read. It finds calls and models by their names. */
public class Call {
    private static final ObjectMapper PLAIN = new ObjectMapper();

    public static void main(String[] arguments) throws Exception {
        ApiClient client = new ApiClient();
        // Moments come as numbers or as texts; without this the generated code takes each for the other, too.
        client.setObjectMapper(
                ApiClient.createDefaultObjectMapper().configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false));
        client.setRequestInterceptor(
                request -> request.header("apikey", "0123456789abcdef0123456789abcdef01234567"));
        for (JsonNode one : PLAIN.readTree(new File(arguments[0]))) {
            String name = one.get("name").asText();
            client.updateBaseUri(arguments[1] + "/" + name);
            ObjectNode line = PLAIN.createObjectNode().put("name", name);
            try {
                Object read = call(client, one);
                line.set("read", PLAIN.readTree(client.getObjectMapper().writeValueAsString(read)));
            } catch (InvocationTargetException error) {
                line.put("error", error.getCause().toString());
                if (error.getCause() instanceof ApiException refused) {
                    line.put("status", refused.getCode());
                }
            } catch (Exception error) {
                line.put("error", error.toString());
            }
            System.out.println(line);
        }
    }

    private static Object call(ApiClient client, JsonNode one) throws Exception {
        Class<?> group = group(one.get("group").asText() + "Api");
        Object api = group.getConstructor(ApiClient.class).newInstance(client);
        String name = camel(one.get("operation").asText());
        Map<String, JsonNode> values = new HashMap<>();
        one.get("parameters").forEach(parameter -> values.put(camel(parameter.get("argument").asText()), parameter.get("value")));
        for (Method method : group.getMethods()) {
            // The other method of this name takes headers, too.
            if (method.getName().equals(name) && Stream.of(method.getParameterTypes()).noneMatch(Map.class::equals)) {
                return method.invoke(api, arguments(client.getObjectMapper(), method, values, one.get("body")));
            }
        }
        throw new NoSuchMethodException(name);
    }

    /** The class of this name; the generator writes {@code APIKeys} as {@code ApiKeys}. */
    private static Class<?> group(String name) throws Exception {
        Path classes = Path.of(ApiClient.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        for (String file : classes.resolve("org/openapitools/client/api").toFile().list()) {
            if (file.equalsIgnoreCase(name + ".class")) {
                return Class.forName("org.openapitools.client.api." + file.replace(".class", ""));
            }
        }
        throw new ClassNotFoundException(name);
    }

    /** The values in the order of the method's parameters, which the compiler has kept the names of. */
    private static Object[] arguments(
            ObjectMapper mapper, Method method, Map<String, JsonNode> values, JsonNode body) throws Exception {
        List<Object> arguments = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            // A name that Java or the generator keeps for itself has a line before it.
            JsonNode value = values.getOrDefault(parameter.getName().replaceFirst("^_", ""), body);
            arguments.add(mapper.readerFor(mapper.constructType(parameter.getParameterizedType())).readValue(value));
        }
        return arguments.toArray();
    }

    /** {@code createdAt[from]} is {@code createdAtFrom}. */
    private static String camel(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : name.split("\\W+")) {
            out.append(out.length() == 0 ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return out.toString();
    }
}
