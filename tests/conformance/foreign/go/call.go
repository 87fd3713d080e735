// Makes every call through the generated client, and prints what it read. It finds calls and models by their names.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"reflect"
	"regexp"
	"strings"

	cometchat "example.com/cometchat"
)

type parameter struct {
	Argument, In string
	Value        json.RawMessage
}

type oneCall struct {
	Name, Group, Operation string
	Parameters             []parameter
	BodyModel              string
	Body                   json.RawMessage
}

type line struct {
	Name   string      `json:"name"`
	Read   interface{} `json:"read,omitempty"`
	Error  string      `json:"error,omitempty"`
	Status int         `json:"status,omitempty"`
}

func main() {
	text, err := os.ReadFile(os.Args[1])
	if err != nil {
		panic(err)
	}
	var calls []oneCall
	if err := json.Unmarshal(text, &calls); err != nil {
		panic(err)
	}
	key := map[string]cometchat.APIKey{"apikey": {Key: "0123456789abcdef0123456789abcdef01234567"}}
	ctx := context.WithValue(context.Background(), cometchat.ContextAPIKeys, key)
	for _, one := range calls {
		configuration := cometchat.NewConfiguration()
		configuration.Servers = cometchat.ServerConfigurations{{URL: os.Args[2] + "/" + one.Name}}
		out := made(ctx, cometchat.NewAPIClient(configuration), one)
		written, err := json.Marshal(out)
		if err != nil {
			written, _ = json.Marshal(line{Name: one.Name, Error: err.Error()})
		}
		fmt.Println(string(written))
	}
}

func made(ctx context.Context, client *cometchat.APIClient, one oneCall) (out line) {
	out.Name = one.Name
	defer func() {
		if reason := recover(); reason != nil {
			out.Error = fmt.Sprintf("panic: %v", reason)
		}
	}()
	service := reflect.ValueOf(client).Elem().FieldByName(one.Group + "API")
	start := service.MethodByName(pascal(one.Operation))
	arguments := []reflect.Value{reflect.ValueOf(ctx)}
	for _, parameter := range one.Parameters {
		if parameter.In == "path" {
			arguments = append(arguments, argument(parameter.Value, start.Type().In(len(arguments))))
		}
	}
	request := start.Call(arguments)[0]
	for _, parameter := range one.Parameters {
		if parameter.In != "path" {
			request = set(request, pascal(parameter.Argument), parameter.Value)
		}
	}
	if one.BodyModel != "" {
		request = set(request, one.BodyModel, one.Body)
	}
	results := request.MethodByName("Execute").Call(nil)
	if err, failed := results[len(results)-1].Interface().(error); failed {
		out.Error = err.Error()
		if response, came := results[len(results)-2].Interface().(*http.Response); came && response != nil {
			out.Status = response.StatusCode
		}
	} else if len(results) == 3 {
		out.Read = results[0].Interface()
	}
	return out
}

func set(request reflect.Value, name string, value json.RawMessage) reflect.Value {
	method := request.MethodByName(name)
	if !method.IsValid() { // a word that Go keeps for itself, such as `type`
		method = request.MethodByName(name + "_")
	}
	return method.Call([]reflect.Value{argument(value, method.Type().In(0))})[0]
}

// argument is the JSON as a value of the type; a file is named by its path.
func argument(value json.RawMessage, kind reflect.Type) reflect.Value {
	out := reflect.New(kind)
	if file, is := out.Interface().(**os.File); is {
		var path string
		if err := json.Unmarshal(value, &path); err != nil {
			panic(err)
		}
		opened, err := os.Open(path)
		if err != nil {
			panic(err)
		}
		*file = opened
	} else if err := json.Unmarshal(value, out.Interface()); err != nil {
		panic(err)
	}
	return out.Elem()
}

var words = regexp.MustCompile(`[A-Za-z0-9]+`)

func pascal(name string) string {
	var out strings.Builder
	for _, word := range words.FindAllString(name, -1) {
		out.WriteString(strings.ToUpper(word[:1]) + word[1:])
	}
	return out.String()
}
