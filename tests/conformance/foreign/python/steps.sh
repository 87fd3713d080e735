setup() { generate python --generator-name python; }
build() { PYTHONPATH=$WORK/python/client "$venv/bin/python" -m compileall -q "$WORK/python/client/openapi_client"; }
call() { PYTHONPATH=$WORK/python/client "$venv/bin/python" "$here/python/call.py" "$@"; }
