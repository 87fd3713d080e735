import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.openapitools.client.ApiClient;

/** Calls every operation through the generated client, and prints what it read. It finds calls and models by their names. */
public class Call {
    private static final ObjectMapper PLAIN = new ObjectMapper();

    public static void main(String[] arguments) throws Exception {
        ApiClient client = new ApiClient();
        // Moments come as numbers or as texts; without this the generated code takes each for the other, too.
        client.setObjectMapper(
                ApiClient.createDefaultObjectMapper().configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false));
        client.updateBaseUri(arguments[1]);
        client.setRequestInterceptor(request -> request.header("apikey", "a-key-of-a-test"));
        for (JsonNode one : PLAIN.readTree(new File(arguments[0]))) {
            ObjectNode line = PLAIN.createObjectNode().put("operation", one.get("operation").asText());
            try {
                Object read = call(client, one);
                line.set("read", PLAIN.readTree(client.getObjectMapper().writeValueAsString(read)));
            } catch (InvocationTargetException error) {
                line.put("error", error.getCause().toString());
            } catch (Exception error) {
                line.put("error", error.toString());
            }
            System.out.println(line);
        }
    }

    private static Object call(ApiClient client, JsonNode one) throws Exception {
        Class<?> group = Class.forName("org.openapitools.client.api." + one.get("group").asText() + "Api");
        Object api = group.getConstructor(ApiClient.class).newInstance(client);
        String name = camel(one.get("operation").asText());
        List<JsonNode> values = new ArrayList<>();
        one.get("parameters").forEach(parameter -> values.add(parameter.get("value")));
        if (!one.get("body").isNull()) {
            values.add(one.get("body"));
        }
        for (Method method : group.getMethods()) {
            Class<?>[] types = method.getParameterTypes();
            if (!method.getName().equals(name) || types.length != values.size()) {
                continue;
            }
            Object[] arguments = new Object[types.length];
            for (int index = 0; index < types.length; index++) {
                arguments[index] = client.getObjectMapper().treeToValue(values.get(index), types[index]);
            }
            return method.invoke(api, arguments);
        }
        throw new NoSuchMethodException(name);
    }

    private static String camel(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : name.split("\\W+")) {
            out.append(out.length() == 0 ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return out.toString();
    }
}
