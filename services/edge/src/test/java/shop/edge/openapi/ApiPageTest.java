package shop.edge.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ApiPageTest {

    private static final String DOCUMENT = """
            {
              "openapi": "3.1.1",
              "info": {"title": "Cups & more", "version": "1", "description": "First `code`.\\n\\nSecond <b>."},
              "x-missing": ["saucers"],
              "tags": [{"name": "Cups"}],
              "paths": {
                "/cups/{id}": {
                  "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
                  "get": {
                    "operationId": "showCup",
                    "tags": ["Cups"],
                    "summary": "One cup",
                    "security": [{"bearer": ["STAFF"]}, {"cookie": ["STAFF"]}],
                    "parameters": [{"$ref": "#/components/parameters/Limit"}],
                    "responses": {
                      "404": {"description": "None."},
                      "200": {
                        "description": "The cup.",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Cup"}}}
                      }
                    }
                  }
                }
              },
              "components": {
                "parameters": {
                  "Limit": {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 9}}
                },
                "schemas": {
                  "Cup": {
                    "type": "object",
                    "properties": {
                      "name": {"type": ["string", "null"], "maxLength": 5},
                      "handles": {"type": "array", "items": {"$ref": "#/components/schemas/Handle"}}
                    },
                    "required": ["name"],
                    "example": {"name": "<i>"}
                  },
                  "Handle": {"type": "string", "enum": ["ROUND", "SQUARE"]}
                }
              }
            }
            """;

    private final String html =
            ApiPage.of(JsonMapper.shared().readTree(DOCUMENT)).html().replaceAll("\\s+", " ");

    @Test
    void showsAnOperationWithItsParametersAnswersAndWhoMay() {
        assertThat(html)
                .contains("<h3 id=\"showCup\"><span class=\"method\">GET</span> <span class=\"path\">/cups/{id}</span>")
                .contains("<strong>One cup.</strong> Whoever has bearer or cookie, and the role STAFF.")
                .contains("<code>id</code> <em>required</em></th> <td>path</td>")
                .contains("<code>limit</code></th> <td>query</td> <td>integer<br><span class=\"limits\">1 to 9</span>")
                .contains("<code>application/json</code> <a href=\"#schema-Cup\">Cup</a>");
        assertThat(html.indexOf("<th scope=\"row\">200</th>")).isLessThan(html.indexOf("<th scope=\"row\">404</th>"));
    }

    @Test
    void showsASchemaWithItsMembersAndLimits() {
        assertThat(html)
                .contains("<h3 id=\"schema-Cup\">Cup</h3>")
                .contains("string or null<br><span class=\"limits\">at most 5 characters</span>")
                .contains("list of <a href=\"#schema-Handle\">Handle</a>")
                .contains("<p class=\"limits\">ROUND, SQUARE</p>");
    }

    @Test
    void saysWhichPartIsMissing() {
        assertThat(html).contains("Not shown: saucers, which could not be asked");
    }

    @Test
    void showsProseAsTextWithCode() {
        assertThat(html)
                .contains("<p>First <code>code</code>.</p> <p>Second &lt;b&gt;.</p>")
                .contains("<title>Cups &amp; more: the API</title>")
                .contains("&lt;i&gt;")
                .doesNotContain("<b>", "<i>");
    }
}
