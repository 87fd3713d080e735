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
	Value    interface{}
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
	arguments := []reflect.Value{reflect.ValueOf(ctx)}
	for _, parameter := range one.Parameters {
		if parameter.In == "path" {
			arguments = append(arguments, reflect.ValueOf(parameter.Value))
		}
	}
	request := service.MethodByName(pascal(one.Operation)).Call(arguments)[0]
	for _, parameter := range one.Parameters {
		if parameter.In != "path" {
			set := request.MethodByName(pascal(parameter.Name))
			value := reflect.ValueOf(parameter.Value).Convert(set.Type().In(0))
			request = set.Call([]reflect.Value{value})[0]
		}
	}
	if one.BodyModel != "" {
		set := request.MethodByName(one.BodyModel)
		body := reflect.New(set.Type().In(0))
		if err := json.Unmarshal(one.Body, body.Interface()); err != nil {
			return nil, err
		}
		request = set.Call([]reflect.Value{body.Elem()})[0]
	}
	results := request.MethodByName("Execute").Call(nil)
	if err, failed := results[len(results)-1].Interface().(error); failed {
		return nil, err
	}
	return results[0].Interface(), nil
}

var words = regexp.MustCompile(`[A-Za-z0-9]+`)

func pascal(name string) string {
	var out strings.Builder
	for _, word := range words.FindAllString(name, -1) {
		out.WriteString(strings.ToUpper(word[:1]) + word[1:])
	}
	return out.String()
}
