// Calls every operation through the generated client, and prints what it read. It finds calls and models by their names.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"regexp"
	"strings"

	cometchat "example.com/cometchat"
)

type parameter struct {
	Name, In string
	Value    json.RawMessage
}

type testCase struct {
	Group, Operation string
	Parameters       []parameter
	BodyModel        string
	Body             json.RawMessage
}

type line struct {
	Operation string      `json:"operation"`
	Read      interface{} `json:"read,omitempty"`
	Error     string      `json:"error,omitempty"`
}

func main() {
	text, err := os.ReadFile(os.Args[1])
	if err != nil {
		panic(err)
	}
	var cases []testCase
	if err := json.Unmarshal(text, &cases); err != nil {
		panic(err)
	}
	configuration := cometchat.NewConfiguration()
	configuration.Servers = cometchat.ServerConfigurations{{URL: os.Args[2]}}
	client := cometchat.NewAPIClient(configuration)
	key := map[string]cometchat.APIKey{"apikey": {Key: "a-key-of-a-test"}}
	ctx := context.WithValue(context.Background(), cometchat.ContextAPIKeys, key)
	for _, one := range cases {
		out := line{Operation: one.Operation}
		if read, err := call(ctx, client, one); err != nil {
			out.Error = err.Error()
		} else {
			out.Read = read
		}
		written, err := json.Marshal(out)
		if err != nil {
			written, _ = json.Marshal(line{Operation: one.Operation, Error: err.Error()})
		}
		fmt.Println(string(written))
	}
}

func call(ctx context.Context, client *cometchat.APIClient, one testCase) (read interface{}, err error) {
	defer func() {
		if reason := recover(); reason != nil {
			err = fmt.Errorf("panic: %v", reason)
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
			request = set(request, pascal(parameter.Name), parameter.Value)
		}
	}
	if one.BodyModel != "" {
		request = set(request, one.BodyModel, one.Body)
	}
	results := request.MethodByName("Execute").Call(nil)
	if err, failed := results[len(results)-1].Interface().(error); failed {
		return nil, err
	}
	if len(results) == 2 {
		return nil, nil // only the response itself: there is nothing to read
	}
	return results[0].Interface(), nil
}

func set(request reflect.Value, name string, value json.RawMessage) reflect.Value {
	method := request.MethodByName(name)
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
